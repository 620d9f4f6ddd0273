using ZstdSharp.Unsafe;

namespace Scigo.Files;

/// <summary>Where a <see cref="ZstdDecoder"/> stands.</summary>
enum ZstdProgress
{
    /// <summary>It wants more of the frame, or more room.</summary>
    Within,

    /// <summary>The frame is complete.</summary>
    End,

    /// <summary>This is no frame, is damaged, or wants a larger window than is allowed.</summary>
    Damaged,
}

/// <summary>
/// Decompresses a Zstandard frame into memory that the caller has. The size that a frame states of itself is believed by nobody; what it
/// needs of its own is bounded by the window.
/// </summary>
sealed unsafe class ZstdDecoder : IDisposable
{
    /// <summary>8 MB, the most that any level asks for which can be written.</summary>
    const int LargestWindowLog = 23;

    ZSTD_DCtx_s* context;

    public ZstdDecoder()
    {
        context = Methods.ZSTD_createDCtx();
        if (context is null)
            throw new OutOfMemoryException();
        Methods.ZSTD_DCtx_setParameter(context, ZSTD_dParameter.ZSTD_d_windowLogMax, LargestWindowLog);
    }

    public void Begin() => Methods.ZSTD_DCtx_reset(context, ZSTD_ResetDirective.ZSTD_reset_session_only);

    /// <summary>Goes on as far as the input or the room lets it, and no further than the frame's end.</summary>
    public ZstdProgress Decode(ReadOnlySpan<byte> source, Span<byte> target, out int consumed, out int written)
    {
        ObjectDisposedException.ThrowIf(context is null, this);
        fixed (byte* from = source)
        fixed (byte* to = target)
        {
            var input = new ZSTD_inBuffer_s { src = from, size = (nuint)source.Length };
            var output = new ZSTD_outBuffer_s { dst = to, size = (nuint)target.Length };
            var result = Methods.ZSTD_decompressStream(context, &output, &input);
            consumed = (int)input.pos;
            written = (int)output.pos;
            return Methods.ZSTD_isError(result) ? ZstdProgress.Damaged : result == 0 ? ZstdProgress.End : ZstdProgress.Within;
        }
    }

    public void Dispose()
    {
        if (context is not null)
            Methods.ZSTD_freeDCtx(context);
        context = null;
    }
}
