; Inno Setup 6.3 or later: iscc /DVersion=0.1.0 packaging\windows\parlance.iss
; after `py packaging\package.py` has made dist\parlance.
#ifndef Version
  #error Say which version: /DVersion=0.1.0
#endif
#ifndef Variant
  #define Variant "cpu"
#endif
#define Root "..\.."

[Setup]
; Never changes: it is how a newer version finds the older one.
AppId={{7E2B6C1E-52C5-4C1B-9B63-6B2D3E0E9A41}
AppName=Parlance
AppVersion={#Version}
AppPublisher=The Parlance authors
DefaultDirName={autopf}\Parlance
DefaultGroupName=Parlance
DisableProgramGroupPage=yes
; For one person, without an administrator, unless they choose otherwise.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Root}\LICENSE
OutputDir={#Root}\build\windows
OutputBaseFilename=Parlance-{#Version}-{#Variant}-setup
SetupIconFile={#Root}\build\package\icons\parlance.ico
UninstallDisplayIcon={app}\parlance.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "associate"; Description: "{cm:AssocFileExtension,Parlance,.gguf}"

[InstallDelete]
; Files of an older version that the newer one has no more.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\dist\parlance\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Parlance"; Filename: "{app}\parlance.exe"; AppUserModelID: "app.parlance.parlance"
Name: "{autodesktop}\Parlance"; Filename: "{app}\parlance.exe"; Tasks: desktopicon; AppUserModelID: "app.parlance.parlance"

[Registry]
Root: HKA; Subkey: "Software\Classes\.gguf\OpenWithProgids"; ValueType: string; ValueName: "Parlance.Model"; ValueData: ""; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Parlance.Model"; ValueType: string; ValueData: "GGUF"; Flags: uninsdeletekey; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Parlance.Model\DefaultIcon"; ValueType: string; ValueData: "{app}\parlance.exe,0"; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Parlance.Model\shell\open\command"; ValueType: string; ValueData: """{app}\parlance.exe"" ""%1"""; Tasks: associate
; “Open with” for documents; what opens them by default stays as it is.
Root: HKA; Subkey: "Software\Classes\Applications\parlance.exe\shell\open\command"; ValueType: string; ValueData: """{app}\parlance.exe"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\parlance.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Parlance"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\parlance.exe"; ValueType: string; ValueData: "{app}\parlance.exe"; Flags: uninsdeletekey

[Run]
Filename: "{app}\parlance.exe"; Description: "{cm:LaunchProgram,Parlance}"; Flags: nowait postinstall skipifsilent
