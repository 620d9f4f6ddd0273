#!/usr/bin/env bash
# Packs the libraries and the tool, installs them from a folder into a cache of its own, as a user would from a feed, and checks that
# programs on them build without a warning, print the same as trimmed and native code, and are as small and as quick to start as recorded.
#
#   run.sh                the check
#   run.sh --record       writes sizes.txt anew
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
root=$(cd ../.. && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work" ./*/bin ./*/obj' EXIT
rm -rf ./*/bin ./*/obj

# Of the packages that others made, those are taken that the machine has already; ours come from the feed only.
packages=${NUGET_PACKAGES:-$HOME/.nuget/packages}
settings=(-c Release "-p:RestoreAdditionalProjectSources=$work/feed" "-p:RestorePackagesPath=$work/cache" "-p:RestoreFallbackFolders=$packages")

fail() {
    echo "$1" >&2
    exit 1
}

quietly() { # quietly COMMAND…: its output is shown when it fails.
    "$@" >"$work/log" 2>&1 || { cat "$work/log"; fail "failed: $*"; }
}

without_warning() { # without_warning COMMAND…
    quietly "$@"
    if grep -E '(: |^)warning ' "$work/log"; then fail "warned: $*"; fi
}

publish() { # publish PROJECT KIND SETTING…
    without_warning dotnet publish "$1" "${settings[@]}" -r linux-x64 -p:TrimmerSingleWarn=false -o "$work/$2/$1" "${@:3}"
}

echo "packing"
for library in Scigo.Runtime Scigo.MathNet Scigo.Models Scigo.Interop Scigo.Onnx.Runtime Scigo.Registry Scigo.Registry.S3 Scigo.Cli; do
    quietly dotnet pack "$root/src/$library" -c Release -o "$work/feed"
done
for package in Scigo Scigo.MathNet Scigo.Models Scigo.Interop Scigo.Onnx.Runtime Scigo.Registry Scigo.Registry.S3 Scigo.Cli; do
    contents=$(unzip -l "$work/feed/$package".[0-9]*.nupkg)
    for file in README.md icon.png "$package.nuspec"; do
        grep -q " $file\$" <<<"$contents" || fail "$package lacks $file"
    done
    ls "$work/feed/$package".[0-9]*.snupkg >/dev/null || fail "$package has no symbols"
done
contents=$(unzip -l "$work/feed/Scigo".[0-9]*.nupkg)
for file in Scigo.Generators.dll Scigo.Generators.CodeFixes.dll; do
    grep -q " analyzers/dotnet/cs/$file\$" <<<"$contents" || fail "Scigo lacks $file"
done
grep -q " build/Scigo.props\$" <<<"$contents" || fail "Scigo lacks build/Scigo.props"

echo "building and running on the packages"
for program in App Interop Graphs Versions; do
    without_warning dotnet build "$program" "${settings[@]}"
    dotnet run --project "$program" --no-build -c Release | tee "$work/$program.expected"
done
grep -q 'LinearRegression of 10: 21.000000' "$work/App.expected" || fail "the program did not say what it should"
grep -q 'release 1.0: trend 0.75' "$work/App.expected" || fail "the program did not read the record of an earlier release"
[ "$(grep -c 'of (4, 0): 9.000000' "$work/Interop.expected")" = 8 ] || fail "the models did not come back from the formats of other systems"
grep -q '2 features, variable: 9.000000' "$work/Graphs.expected" || fail "ONNX Runtime did not predict what it should"
grep -q '1.0.0 of LinearRegression: 9.000000' "$work/Versions.expected" || fail "the registry did not give what was pushed"

echo "trimmed, and ahead of time"
for program in Empty Custom App Interop Graphs Versions; do
    publish "$program" native -p:PublishAot=true
done
for program in App Interop Graphs Versions; do
    publish "$program" trimmed --self-contained -p:PublishTrimmed=true
    "$work/trimmed/$program/$program" | diff "$work/$program.expected" - || fail "trimmed, $program says something else"
    "$work/native/$program/$program" | diff "$work/$program.expected" - || fail "ahead of time, $program says something else"
done

echo "sizes of native code"
declare -A size
for program in Empty Custom App Interop Graphs Versions; do
    size[$program]=$(stat -c %s "$work/native/$program/$program")
done
{
    echo "# Bytes that a program ahead of time takes more than an empty one; written by run.sh --record."
    echo "Scigo $((size[Custom] - size[Empty]))"
    echo "Scigo+Scigo.Models+Scigo.MathNet $((size[App] - size[Empty]))"
    echo "Scigo.Interop $((size[Interop] - size[Empty]))"
    echo "Scigo.Onnx.Runtime $((size[Graphs] - size[Empty]))"
    echo "Scigo.Registry.S3 $((size[Versions] - size[Empty]))"
} >"$work/sizes.txt"
[ "${1:-}" = --record ] && cp "$work/sizes.txt" sizes.txt
while read -r what bytes; do
    [ "$what" = "#" ] && continue
    recorded=$(awk -v what="$what" '$1 == what { print $2 }' sizes.txt)
    echo "$what: $bytes bytes, recorded $recorded"
    awk -v a="$bytes" -v b="$recorded" 'BEGIN { exit !(a <= b * 1.05 && a >= b * 0.95) }' ||
        fail "$what differs from the recorded size by over 5 %: run.sh --record, if that is meant"
done <"$work/sizes.txt"
[ $((size[Custom] - size[Empty])) -le 1500000 ] || fail "one model on Scigo adds more than 1.5 MB"

echo "from start to the first prediction"
"$work/native/Custom/Custom" --save "$work/line.scigo"
[ "$("$work/native/Custom/Custom" "$work/line.scigo")" = 321.5 ] || fail "the prediction is another"
microseconds() { # microseconds COMMAND…
    local start=${EPOCHREALTIME/./}
    "$@" >/dev/null
    echo $((${EPOCHREALTIME/./} - start))
}
for _ in {1..100}; do
    microseconds "$work/native/Empty/Empty" >>"$work/empty"
    microseconds "$work/native/Custom/Custom" "$work/line.scigo" >>"$work/custom"
done
fastest_and_median() { sort -n "$work/$1" | awk '{ t[NR] = $1 } END { print t[1], t[int((NR + 1) / 2)] }'; }
read -r empty_fastest empty_median < <(fastest_and_median empty)
read -r custom_fastest custom_median < <(fastest_and_median custom)
echo "empty: fastest $empty_fastest us, median $empty_median us"
echo "custom: fastest $custom_fastest us, median $custom_median us"
awk -v ef="$empty_fastest" -v em="$empty_median" -v cf="$custom_fastest" -v cm="$custom_median" \
    'BEGIN { printf "custom to empty: fastest %.2f, median %.2f; the aim is 1.5\n", cf / ef, cm / em }'
# Others use the machine too: only what is far off is an error.
[ "$custom_fastest" -le $((3 * empty_fastest)) ] || fail "the first prediction takes over three times as long as an empty program"

echo "installing the tool"
quietly dotnet tool install Scigo.Cli --tool-path "$work/tools" --add-source "$work/feed"
"$work/tools/scigo" --version
"$work/tools/scigo" inspect "$work/line.scigo"
echo "packages: ok"
