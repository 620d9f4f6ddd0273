namespace Scigo.Corpus;

/// <summary>The formats that every case goes through.</summary>
public enum CorpusFormat
{
    Binary,
    Json,
    Protobuf,
}
