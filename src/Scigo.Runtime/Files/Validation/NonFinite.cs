namespace Scigo.Files;

/// <summary>How numbers that are not finite are reported.</summary>
static class NonFinite
{
    public static void Report(Findings findings, string? path, long count, long offset) => findings.Add(
        ValidationCode.NonFinite,
        count == 1 ? "A number is NaN or infinite, which its member does not allow."
            : $"{count} numbers are NaN or infinite, which their member does not allow.",
        offset,
        path);
}
