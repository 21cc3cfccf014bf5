#!/bin/bash
# Signs dist/Parlance.app, has Apple look at it, and makes a disk image: packaging/macos/build.sh
#
# Needs Xcode's tools, after `python3 packaging/package.py metal` with PARLANCE_SIGNING_IDENTITY
# set ("Developer ID Application: …"). NOTARY_PROFILE names what `xcrun notarytool
# store-credentials` keeps in the keychain. Without either, the bundle is signed for this
# computer alone, and Gatekeeper refuses it elsewhere.
set -euo pipefail
root=$(realpath "$(dirname "$0")/../..")
app=$root/dist/Parlance.app
identity=${PARLANCE_SIGNING_IDENTITY:--}
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$root/desktop/parlance/__init__.py")
image=$root/build/macos/Parlance-$version-$(uname -m).dmg
mkdir -p "$root/build/macos"
stamp=(--timestamp)
[ "$identity" != - ] || stamp=(--timestamp=none)
# From the inside out: libraries first, the bundle last.
find "$app/Contents/Frameworks" "$app/Contents/MacOS" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
	xargs -0 codesign --force --options runtime "${stamp[@]}" --sign "$identity"
for program in parlance-cli parlance; do
	codesign --force --options runtime "${stamp[@]}" --sign "$identity" \
		--entitlements "$root/packaging/macos/entitlements.plist" "$app/Contents/MacOS/$program"
done
codesign --force --options runtime "${stamp[@]}" --sign "$identity" \
	--entitlements "$root/packaging/macos/entitlements.plist" "$app"
codesign --verify --deep --strict "$app"
rm -f "$image"
hdiutil create -volname Parlance -srcfolder "$app" -format ULFO "$image"
if [ "$identity" != - ] && [ -n "${NOTARY_PROFILE:-}" ]; then
	codesign --force "${stamp[@]}" --sign "$identity" "$image"
	xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
	xcrun stapler staple "$image"
	spctl --assess --type open --context context:primary-signature "$image"
fi
echo "$image"
