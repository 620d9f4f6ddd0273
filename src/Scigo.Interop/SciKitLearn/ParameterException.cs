namespace Scigo.Interop.SciKitLearn;

/// <summary>A parameter that does not fit. The reader, which knows where it stands, makes a <see cref="ModelFormatException"/> of it.</summary>
sealed class ParameterException(string parameter, string message, ModelFormatError error = ModelFormatError.InvalidValue) : Exception(message)
{
    /// <summary>Its name, as it stands in the document.</summary>
    internal string Parameter => parameter;

    internal ModelFormatError Error => error;
}
