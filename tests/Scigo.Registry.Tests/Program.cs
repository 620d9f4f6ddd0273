namespace Scigo.Tests.Registry;

static class Program
{
    static void Main()
    {
    }
}
