#!/usr/bin/env bash
# check_package.sh PACKAGE.deb: lintian without errors; installs on a bare Debian 12, starts there,
# simulates the sample and is removed without a trace. Needs root and the Debian archive.
set -euo pipefail
package=$(readlink -f "${1:?usage: check_package.sh PACKAGE.deb}")
cd "$(dirname "$(readlink -f "$0")")"
root=${HEADROOM_BARE_DEBIAN:-}
mirror=${HEADROOM_MIRROR:-http://deb.debian.org/debian}

say() { echo "check_package: $*"; }

say "lintian"
lintian --fail-on error "$package"
desktop-file-validate headroom.desktop

if [[ -z $root ]]; then
    root=$(mktemp -d)
    trap 'rm -rf "$root"' EXIT
    say "bare Debian 12 in $root"
    debootstrap --variant=minbase bookworm "$root" "$mirror" >/dev/null
fi
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root DEBIAN_FRONTEND=noninteractive "$@"; }
# Files outside caches, logs and what the package manager keeps about itself.
files() {
    inside find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /var/cache -o -path /var/log \
        -o -path /var/lib/apt -o -path /var/lib/dpkg -o -path /root \) -prune -o -print | sort
}

inside apt-get update -qq
say "installing the dependencies"
dependencies=$(dpkg-deb -f "$package" Depends | sed 's/ *([^)]*)//g; s/|[^,]*//g; s/,/ /g')
# shellcheck disable=SC2086
inside apt-get install -y -qq --no-install-recommends $dependencies >/dev/null
inside dpkg --purge headroom >/dev/null 2>&1 || true # of an earlier check that failed
files >"$root/tmp/before"

say "installing the package"
cp "$package" "$root/tmp/headroom.deb"
inside dpkg -i /tmp/headroom.deb >/dev/null

say "starting it: pictures of the sample's overview"
mkdir -p "$root/tmp/pictures"
inside headroom-cli --version
inside env QT_QPA_PLATFORM=offscreen headroom --screenshot /tmp/pictures --page overview --size 1024x768
inside test -s /tmp/pictures/overview.png

say "removing it"
inside dpkg --purge headroom >/dev/null
files >"$root/tmp/after"
diff "$root/tmp/before" "$root/tmp/after" || { say "files are left"; exit 1; }
say "passed"
