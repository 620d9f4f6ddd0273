#!/usr/bin/env bash
# Moves what has changed since the last release to what was released: the public API of the libraries, the diagnostics, and the
# baselines of models.
#
#   eng/ship.sh 1.0
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
release=${1:?the name of the release, as in: eng/ship.sh 1.0}

replace() { # replace FILE: with standard input, when that has ended.
    cat >"$1.new"
    mv "$1.new" "$1"
}

for unshipped in src/*/PublicAPI.Unshipped.txt; do
    shipped=${unshipped/Unshipped/Shipped}
    gone=$(sed -n 's/^\*REMOVED\*//p' "$unshipped")
    {
        echo '#nullable enable'
        cat "$shipped" "$unshipped" | { grep -v -e '^#' -e '^\*REMOVED\*' || true; } | { grep -vxF -- "$gone" || true; } | LC_ALL=C sort -u
    } | replace "$shipped"
    echo '#nullable enable' >"$unshipped"
done

for unshipped in src/*/Scigo.Unshipped.txt; do
    if lines=$(grep -v -e '^#' -e '^$' "$unshipped"); then
        printf '\nrelease %s\n\n%s\n' "$release" "$lines" >>"${unshipped/Unshipped/Shipped}"
    fi
    echo '# What has changed since the last release.' >"$unshipped"
done

for unshipped in src/*/AnalyzerReleases.Unshipped.md; do
    if grep -q '^### ' "$unshipped"; then
        { printf '\n## Release %s\n\n' "$release"; sed -n '/^### /,$p' "$unshipped"; } >>"${unshipped/Unshipped/Shipped}"
    fi
    sed '/^### /,$d' "$unshipped" | replace "$unshipped"
done
