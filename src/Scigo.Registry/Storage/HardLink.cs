using System.Runtime.InteropServices;

namespace Scigo.Registry.Storage;

/// <summary>Puts a file into a place that must be free, in one step.</summary>
static partial class HardLink
{
    const int FileExists = 17;

    /// <summary>Moves a file where no file is.</summary>
    /// <returns>Whether the place was free; otherwise nothing has changed.</returns>
    /// <exception cref="IOException">The file system refuses.</exception>
    public static bool TryMove(string source, string target)
    {
        if (OperatingSystem.IsWindows())
            return TryRename(source, target);
        // .NET's own move looks first and renames then: two at once would both succeed.
        if (Link(source, target) == 0)
            return true;
        var error = Marshal.GetLastPInvokeError();
        return error == FileExists ? false : throw new IOException(
            $"No link to \"{target}\" could be made, which creating it in one step needs: {Marshal.GetPInvokeErrorMessage(error)}.");
    }

    static bool TryRename(string source, string target)
    {
        try
        {
            File.Move(source, target, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(target))
        {
            return false;
        }
    }

    // The system's library, none that lies beside the application.
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Link(string source, string target);
}
