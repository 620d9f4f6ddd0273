namespace Acme;

// <snippet holder>
public sealed record Deployment(string Version, Pipeline Model);

public sealed class ModelHolder(Deployment first)
{
    Deployment current = first;

    public Deployment Current => Volatile.Read(ref current);

    public void Replace(Deployment next) => Volatile.Write(ref current, next);
}
// </snippet>
