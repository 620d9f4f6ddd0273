using System.Text;
using Scigo.Buffers;

namespace Scigo.Tests.Buffers;

public class NameCacheTests
{
    [Fact]
    public void ANameThatComesAgainIsTheSameString()
    {
        foreach (var name in new[] { "r", "r2", "mse", "rmse", "accuracy", "n_features_in_each_of_the_splits_of_all_trees_of_a_forest" })
        {
            var first = NameCache.Get(Encoding.ASCII.GetBytes(name));
            Assert.Equal(name, first);
            Assert.Same(first, NameCache.Get(Encoding.ASCII.GetBytes(name)));
        }
    }

    [Fact]
    public void NamesThatShareASlotAreToldApart()
    {
        // Equal in length and at both ends, where the hash looks.
        for (var round = 0; round < 2; round++)
        {
            foreach (var middle in "abcdefgh")
                Assert.Equal($"fold_{middle}_score", NameCache.Get(Encoding.ASCII.GetBytes($"fold_{middle}_score")));
        }
    }

    [Fact]
    public void OtherTextIsReadToo()
    {
        foreach (var name in new[] { "", "é", "größe", new string('n', 65), new string('n', 1000) })
            Assert.Equal(name, NameCache.Get(Encoding.UTF8.GetBytes(name)));
        Assert.Null(NameCache.Get([0xFF]));
        Assert.Null(NameCache.Get([.. "four"u8, 0xC3]));
    }
}
