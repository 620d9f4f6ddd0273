#!/usr/bin/env python3
"""Writes src/Scigo.Runtime/Numbers/PowersOfTen.Table.cs, and proves that its 128 bits are enough for shortest formatting."""

from pathlib import Path

MIN, MAX = -342, 324  # reading needs 10^-342 to 10^308, writing 10^-292 to 10^324
TARGET = Path(__file__).parent.parent / "src/Scigo.Runtime/Numbers/PowersOfTen.Table.cs"


def floor_log2(numerator, denominator):
    guess = numerator.bit_length() - denominator.bit_length()
    fits = numerator >= denominator << guess if guess >= 0 else numerator << -guess >= denominator
    return guess if fits else guess - 1


def power(exponent):
    """The 128 leading bits of 10^exponent, rounded up, and floor(log2(10^exponent))."""
    numerator, denominator = (10**exponent, 1) if exponent >= 0 else (1, 10**-exponent)
    log = floor_log2(numerator, denominator)
    shift = 127 - log
    numerator, denominator = (numerator << shift, denominator) if shift >= 0 else (numerator, denominator << -shift)
    bits = -(-numerator // denominator)
    assert 1 << 127 <= bits < 1 << 128
    # The reader takes the upper word alone for a lower bound: it must not exceed the true value.
    assert bits % (1 << 64) != 0 or bits * denominator == numerator
    return bits, log


def extreme_fractions(numerator, denominator, limit):
    """The smallest non-zero and the largest fractional part of n * numerator / denominator over 1 <= n <= limit, times denominator."""
    # n = a brings the fraction down to low, n = b up to denominator - high; each step is one of the Euclidean algorithm.
    low, a = numerator % denominator, 1
    high, b = denominator - low, 1
    if low == 0:
        return None
    while True:
        if low > high:
            steps = min((low - 1) // high, (limit - a) // b)
            if steps == 0:
                return low, high
            low, a = low - steps * high, a + steps * b
        elif high > low:
            steps = min((high - 1) // low, (limit - b) // a)
            if steps == 0:
                return low, high
            high, b = high - steps * low, b + steps * a
        else:
            return low, high


def prove_rounding_to_odd():
    """For each exponent q of a double, (4c + {-2, -1, 0, 2}) * 2^q * 10^-k never nears an integer so much that the table misleads."""
    for q in range(-1074, 972):
        for scale in (3, 4):  # 3: the gap below a power of two is half as wide
            k = (q * 1262611 - (524031 if scale == 3 else 0)) >> 22
            numerator = 2 ** max(q, 0) * 10 ** max(-k, 0)
            denominator = 2 ** max(-q, 0) * 10 ** max(k, 0)
            assert 4 * denominator <= scale * numerator < 40 * denominator
            log = -k * 217706 >> 16
            assert 1 <= q + log + 1 <= 4
            # The multiplier is at most 2^60, so that the table adds less than 2^-68 to the product, and a fraction from 2^-68 is seen.
            extremes = extreme_fractions(numerator, denominator, 2**55)
            assert extremes is None or min(extremes) << 68 > denominator, q


def main():
    lines = [
        "namespace Scigo.Numbers;",
        "",
        "// Written by eng/powers-of-ten.py, which proves that it is right: one power of ten a line, to be looked up and not to be read.",
        "static partial class PowersOfTen",
        "{",
        f"    internal const int MinExponent = {MIN};",
        f"    internal const int MaxExponent = {MAX};",
        "",
        "    // For each exponent the upper and the lower word. An array: in a debug build a span of constants allocates at each use.",
        "    static readonly ulong[] Table =",
        "    [",
    ]
    for exponent in range(MIN, MAX + 1):
        bits, log = power(exponent)
        assert log == exponent * 217706 >> 16
        lines.append(f"        0x{bits >> 64:016X}, 0x{bits & (1 << 64) - 1:016X}, // 1e{exponent}")
    lines += ["    ];", "}", ""]
    prove_rounding_to_odd()
    TARGET.write_text("\n".join(lines), encoding="utf-8", newline="\n")


main()
