#!/bin/bash
# Tries a .deb on a clean Debian: sudo packaging/debian/try.sh PARLANCE.deb [SUITE] [PICTURE.png]
#
# Makes a root with debootstrap (kept packed in build/debian for the next time), installs the
# package there, looks for libraries that are missing, lets the starter model answer, opens the
# window under Xvfb as somebody without rights and without a network, types a question into it and
# waits for the answer, ends it, removes the package and compares what lies there with what lay
# there before.
set -euo pipefail
if [ "${1:-}" != inside ]; then
	[ $# -ge 1 ] || { sed -n 2p "$0"; exit 2; }
	[ "$(id -u)" = 0 ] || { echo "try.sh: needs root, for debootstrap and chroot"; exit 2; }
	# Mounts and processes of the trial go with this namespace.
	exec unshare --mount --pid --fork --mount-proc --propagation private -- "$0" inside "$@"
fi
shift
deb=$(realpath "$1")
suite=${2:-bookworm}
picture=${3:-}
kept="$(realpath "$(dirname "$0")/../..")/build/debian/root-$suite.tar"
# The one that this computer's own apt uses.
mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Identifier: Packages' | head -n 1)}
root=$(mktemp -d "${TMPDIR:-/tmp}/parlance-root.XXXXXX")
trap 'umount -R "$root/proc" "$root/dev" 2>/dev/null || true; rm -rf --one-file-system "$root"' EXIT

inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# Somebody without rights, on a computer without a network.
tester() { inside unshare --net -- setpriv --reuid 1000 --regid 1000 --clear-groups --no-new-privs env HOME=/home/tester "$@"; }
step() { echo; echo "== $* ($(date +%T))"; }
# All that lies there; the home of who uses it is theirs, and lists and logs are dpkg's own.
listed() { inside find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /home -o -path /var/log -o -path /var/lib/dpkg -o -path /var/cache -o -path /parlance.deb \) -prune -o -print | sort; }

step "a clean root of $suite"
if [ -f "$kept" ]; then
	tar -xf "$kept" -C "$root"
else
	debootstrap --variant=minbase "$suite" "$root" "$mirror" >/dev/null
	mkdir -p "$(dirname "$kept")"
	tar -cf "$kept" -C "$root" .
fi
mount --rbind /dev "$root/dev"
mount -t proc proc "$root/proc"
cp /etc/resolv.conf "$root/etc/resolv.conf"
if [ -n "${APT_PROXY_FILE:-}" ]; then cp "$APT_PROXY_FILE" "$root/etc/apt/apt.conf.d/99proxy"; fi
cp "$deb" "$root/parlance.deb"
chmod 644 "$root/parlance.deb"

step "what it depends on, and what the trial needs"
inside apt-get -q update >/dev/null
inside apt-get -q -y --no-install-recommends install xvfb xauth xdotool x11-utils x11-apps netpbm shared-mime-info desktop-file-utils hicolor-icon-theme libgtk-3-bin fonts-dejavu-core >/dev/null
inside apt-get -q -y --no-install-recommends satisfy "$(dpkg-deb -f "$deb" Depends)" >/dev/null
inside useradd --create-home --uid 1000 tester
before=$(mktemp -p "$root/tmp")
listed >"$before"

step "dpkg installs it"
inside dpkg -i /parlance.deb
inside grep -q 'gguf' /usr/share/mime/globs2
inside grep -q 'application/x-gguf=parlance.desktop' /usr/share/applications/mimeinfo.cache
echo "the desktop knows GGUF files and who opens them"

step "every library finds what it is linked to"
missing=$(inside bash -c 'export LD_LIBRARY_PATH=/usr/lib/parlance/_internal:/usr/lib/parlance/_internal/llama_cpp/lib:/usr/lib/parlance/_internal/PySide6/Qt/lib; find /usr/lib/parlance -type f \( -name "*.so*" -o -name parlance \) -print0 | xargs -0 -n 1 sh -c '"'"'ldd "$0" 2>/dev/null | grep "not found" | sed "s|^|$0:|"'"'"'' || true)
if [ -n "$missing" ]; then echo "$missing"; exit 1; fi
echo "none is missing"
# Imported by name, so that only its presence tells; the list of versions is verified with it.
inside sh -c 'ls /usr/lib/parlance/_internal/_cffi_backend*.so'

step "the command line"
tester parlance --version
tester parlance doctor

step "the window, under Xvfb"
tester bash -c '
	Xvfb :7 -screen 0 1440x900x24 -fbdir /tmp -nolisten tcp >/tmp/xvfb.log 2>&1 &
	xvfb=$!
	export DISPLAY=:7
	for _ in $(seq 50); do xwininfo -root >/dev/null 2>&1 && break; sleep 0.1; done
	parlance >/tmp/window.log 2>&1 &
	window=$!
	for _ in $(seq 300); do xwininfo -root -tree 2>/dev/null | grep -Eq "\"Parlance\".* [0-9]{3,}x[0-9]{3,}\+" && break; sleep 0.1; done
	xwininfo -root -tree | grep -E "\"Parlance\".* [0-9]{3,}x[0-9]{3,}\+"
	for _ in $(seq 300); do pgrep -f "child engine" >/dev/null && break; sleep 0.1; done
	sleep 5 # for the model
	xdotool search --onlyvisible --name "^Parlance$" windowfocus --sync
	xdotool key Escape # leaves the welcome
	sleep 2
	xdotool type --delay 60 "Who are you?"
	xdotool key Return
	answer() { parlance chats export --all --format text --to /tmp/chat.txt >/dev/null 2>&1 && grep -q "^Models: " /tmp/chat.txt && ! grep -q "was not finished" /tmp/chat.txt; }
	for _ in $(seq 60); do answer && break; sleep 1; done
	answer || { echo "no answer came"; exit 1; }
	echo "what the window keeps of the chat that was typed:"; cat /tmp/chat.txt
	sleep 2 # for the picture
	grep -E "VmRSS" /proc/$window/status
	pgrep -af -- "parlance-cli [-]-child"
	cp /tmp/Xvfb_screen0 /tmp/picture.xwd
	kill -TERM $window
	wait $window; status=$?
	kill $xvfb
	echo "ended with $status; what it said:"; cat /tmp/window.log
	exit $status'
if [ -n "$picture" ]; then inside sh -c "xwdtopnm -quiet /tmp/picture.xwd | pnmtopng -quiet" >"$picture" && echo "picture: $picture"; fi
if inside pgrep -a parlance 2>/dev/null; then echo "it left a process behind"; exit 1; fi

step "dpkg removes it"
inside dpkg --purge parlance
after=$(mktemp -p "$root/tmp")
listed >"$after"
if ! diff "$before" "$after"; then echo "the lines above are left over, or gone"; exit 1; fi
if inside grep -rqs gguf /usr/share/mime/globs2 /usr/share/applications/mimeinfo.cache; then
	echo "the desktop still names it"
	exit 1
fi
echo "nothing is left over"
