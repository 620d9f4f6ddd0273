namespace Scigo;

/// <summary>
/// Names the class by which an assembly adds file formats: in executables that reference it, models are saved and loaded in them by
/// <c>ModelFormats.Default</c>.
/// </summary>
/// <param name="provider">A public class with a static property <c>Formats</c> of formats.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ModelFormatProviderAttribute(Type provider) : Attribute
{
    /// <summary>A public class with a static property <c>Formats</c> of formats.</summary>
    public Type Provider { get; } = provider;
}
