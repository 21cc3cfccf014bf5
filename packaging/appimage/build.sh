#!/bin/bash
# Makes an AppImage of a package folder: packaging/appimage/build.sh [dist/parlance]
# Needs appimagetool (APPIMAGETOOL names it where it is not in PATH). Build on the oldest
# distribution that is to run it: its C library is the oldest that will do.
set -euo pipefail
root=$(realpath "$(dirname "$0")/../..")
program=${1:-$root/dist/parlance}
python=${PYTHON:-$root/build/package/venv/bin/python}
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$root/desktop/parlance/__init__.py")
folder=$root/build/appimage/Parlance.AppDir
rm -rf "$folder"
mkdir -p "$folder/usr/lib" "$folder/usr/share/applications" "$folder/usr/share/metainfo"
cp -a "$program" "$folder/usr/lib/parlance"
cp "$root/packaging/desktop/parlance.desktop" "$folder/usr/share/applications/app.parlance.parlance.desktop"
cp "$root/packaging/desktop/parlance.metainfo.xml" "$folder/usr/share/metainfo/app.parlance.parlance.appdata.xml"
sed -i 's|<launchable type="desktop-id">parlance.desktop<|<launchable type="desktop-id">app.parlance.parlance.desktop<|' \
	"$folder/usr/share/metainfo/app.parlance.parlance.appdata.xml"
QT_QPA_PLATFORM=offscreen "$python" -c "
import sys; from pathlib import Path; sys.path.insert(0, '$root/packaging'); import icons
icons.write_theme(Path('$folder/usr/share')); Path('$folder/parlance.png').write_bytes(icons.png(256))"
ln -s usr/share/applications/app.parlance.parlance.desktop "$folder/app.parlance.parlance.desktop"
ln -s parlance.png "$folder/.DirIcon"
cat >"$folder/AppRun" <<'RUN'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
exec "$here/usr/lib/parlance/parlance" "$@"
RUN
chmod +x "$folder/AppRun"
if [ -n "${FOLDER_ONLY:-}" ]; then echo "$folder"; exit; fi
made=$root/build/appimage/Parlance-$version-$(uname -m).AppImage
ARCH=$(uname -m) VERSION=$version "${APPIMAGETOOL:-appimagetool}" --no-appstream "$folder" "$made"
echo "$made"
