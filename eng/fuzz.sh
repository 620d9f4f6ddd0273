#!/usr/bin/env bash
# Fuzzes a decoder with afl++, guided by the code that inputs reach (SharpFuzz).
#
#   eng/fuzz.sh MINUTES TARGET     record, json, protobuf, into, file, manifest, tolerant, gob, onnx, sklearn,
#                                  safetensors
#
# Begins with the inputs kept in tests/Scigo.Fuzz/Corpus and with models of every shape; leaves there the smallest set that reaches as much.
# Needs afl++ (Debian's package) and the .NET tool SharpFuzz.CommandLine, which it installs into a folder of its own.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ $# -eq 2 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }
minutes=$1 target=$2
command -v afl-fuzz >/dev/null || { echo "afl-fuzz is missing: install afl++" >&2; exit 1; }

work=${SCIGO_FUZZ_FOLDER:-$PWD/artifacts/fuzz}/$target
rm -rf "$work" && mkdir -p "$work/seeds"
[ -x "$work/../tools/sharpfuzz" ] || dotnet tool install SharpFuzz.CommandLine --version 2.3.0 --tool-path "$work/../tools" >/dev/null
dotnet publish tests/Scigo.Fuzz -c Release -o "$work/bin" --nologo -v quiet
# Instrumented code runs under the fuzzer only.
cp -r "$work/bin" "$work/plain"
for assembly in Scigo.Runtime Scigo.Corpus Scigo.Models Scigo.Interop; do
    "$work/../tools/sharpfuzz" "$work/bin/$assembly.dll"
done

fuzz=$work/bin/Scigo.Fuzz plain=$work/plain/Scigo.Fuzz
"$plain" "$target" --seeds "$work/seeds"
corpus=tests/Scigo.Fuzz/Corpus/$target.zip
[ -f "$corpus" ] && unzip -qq -o "$corpus" -d "$work/seeds"

# An input that asks for memory that its bytes do not justify ends at the limit, one that takes long at the time-out.
export DOTNET_GCHeapHardLimit=0x20000000 DOTNET_TieredPGO=0
export AFL_ALLOW_TMP=1 AFL_SKIP_BIN_CHECK=1 AFL_NO_UI=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_AFFINITY=1
afl-fuzz -i "$work/seeds" -o "$work/out" -t 10000 -m none -V $((minutes * 60)) -- "$fuzz" "$target" >"$work/log" 2>&1 ||
    { tail -30 "$work/log" >&2; exit 1; }
grep -E '^(execs_done|execs_per_sec|corpus_count|saved_crashes|saved_hangs|edges_found|run_time)' "$work/out/default/fuzzer_stats"

AFL_MAP_SIZE=65536 afl-cmin -i "$work/out/default/queue" -o "$work/smallest" -t 10000 -m none -- "$fuzz" "$target" >"$work/cmin.log" 2>&1 ||
    { tail -30 "$work/cmin.log" >&2; exit 1; }
find "$work/smallest" -type f -size +4k -delete
"$plain" "$target" --pack "$work/smallest" "$corpus"
echo "$corpus: $(find "$work/smallest" -type f | wc -l) inputs, $(stat -c %s "$corpus") bytes"
crashes=$(find "$work/out/default/crashes" "$work/out/default/hangs" -name 'id*' | wc -l)
[ "$crashes" -eq 0 ] || { echo "$crashes findings in $work/out/default" >&2; exit 1; }
