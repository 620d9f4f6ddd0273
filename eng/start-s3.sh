#!/usr/bin/env bash
# A real S3 server for tests: Ceph's radosgw, with a monitor and one storage daemon that keeps everything in memory, on free ports of
# 127.0.0.1, with nothing of systemd. Needs radosgw, ceph-mon, ceph-osd and ceph-common.
#
#   start-s3.sh [FOLDER]
#
# prints "ready ENDPOINT ACCESS_KEY SECRET_KEY" after about 15 s, and serves until its standard input ends: who started it may die as it
# likes. Whatever else it has to say goes to the standard error; the logs are in the folder, which goes at the end unless it was named.
set -euo pipefail

folder=${1:-}
temporary=
[ -n "$folder" ] || temporary=$(mktemp -d)
folder=$(mkdir -p "${folder:-$temporary}" && cd "${folder:-$temporary}" && pwd)
access=scigo secret=scigo-secret
children=()

stop() {
    trap - EXIT
    for child in "${children[@]}"; do kill -9 "$child" 2>/dev/null || true; done
    wait 2>/dev/null || true
    [ -z "$temporary" ] || rm -rf "$temporary"
}
trap stop EXIT
trap 'exit 1' INT TERM HUP

free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 12000))
        (: <>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
    done
    echo "$port"
}

start() { # start NAME COMMAND…
    "${@:2}" </dev/null >"$folder/$1.out" 2>&1 &
    children+=($!)
}

until_true() { # until_true WHAT COMMAND…: for two minutes at most
    local end=$((SECONDS + 120))
    until "${@:2}" </dev/null >/dev/null 2>&1; do
        for child in "${children[@]}"; do
            kill -0 "$child" 2>/dev/null || { tail -n 5 "$folder"/*.out >&2; echo "The S3 server's $1 ended." >&2; exit 1; }
        done
        [ $SECONDS -lt $end ] || { tail -n 5 "$folder"/*.out >&2; echo "The S3 server's $1 did not come up." >&2; exit 1; }
        sleep 0.3
    done
}

rm -rf "$folder"/{mon,osd,run,rgw} && mkdir -p "$folder"/{mon,osd,run,rgw}
cd "$folder"
fsid=$(cat /proc/sys/kernel/random/uuid)
address="[v2:127.0.0.1:$(free_port),v1:127.0.0.1:$(free_port)]"
port=$(free_port)
# Without authentication between its parts radosgw hangs.
cat >ceph.conf <<END
[global]
fsid = $fsid
mon host = $address
public network = 127.0.0.0/8
auth cluster required = cephx
auth service required = cephx
auth client required = cephx
auth allow insecure global id reclaim = true
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 8
osd pool default pgp num = 8
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
mon allow pool size one = true
mon warn on pool no redundancy = false
mon max pg per osd = 1000
run dir = $folder/run
admin socket = $folder/run/\$name.asok
pid file = $folder/run/\$name.pid
keyring = $folder/keyring
log to stderr = true
log file =
[mon.a]
mon data = $folder/mon
[osd]
osd data = $folder/osd
osd objectstore = memstore
memstore device bytes = 2147483648
osd class load list = *
osd class default list = *
[client.rgw.a]
rgw frontends = beast endpoint=127.0.0.1:$port
rgw data = $folder/rgw
rgw dns name = localhost
END
export CEPH_CONF=$folder/ceph.conf

prepare() {
    ceph-authtool --create-keyring keyring --gen-key -n mon. --cap mon 'allow *'
    for who in client.admin client.rgw.a osd.0; do
        ceph-authtool keyring --gen-key -n $who --cap mon 'allow *' --cap osd 'allow *' --cap mgr 'allow *'
    done
    monmaptool --create --clobber --addv a "$address" --fsid "$fsid" monmap
    ceph-mon --mkfs -i a --monmap monmap --keyring keyring
}
prepare </dev/null >prepare.out 2>&1 || { cat prepare.out >&2; exit 1; }
start mon ceph-mon -f -i a
until_true monitor timeout 10 ceph -s
osd=$(cat /proc/sys/kernel/random/uuid)
timeout 60 ceph osd new "$osd" </dev/null >/dev/null 2>&1
ceph-osd -i 0 --mkfs --osd-uuid "$osd" </dev/null >mkfs.out 2>&1
start osd ceph-osd -f -i 0
until_true storage bash -c 'timeout 10 ceph osd stat | grep -q "1 up"'
start rgw radosgw -f -n client.rgw.a
until_true gateway bash -c ": <>/dev/tcp/127.0.0.1/$port"
timeout 60 radosgw-admin user create --uid=scigo --display-name=scigo --access-key=$access --secret-key=$secret </dev/null >user.out 2>&1 ||
    { cat user.out >&2; exit 1; }
echo "ready http://127.0.0.1:$port $access $secret"

# Ends when whoever started it closes the pipe, or is gone.
cat >/dev/null
