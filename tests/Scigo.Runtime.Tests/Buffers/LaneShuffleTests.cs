using System.Runtime.InteropServices;
using Scigo.Buffers;

namespace Scigo.Tests.Buffers;

public class LaneShuffleTests
{
    [Fact]
    public void WordsGoToTheirPlacesAndNothingElseIsTouched()
    {
        var random = new Random(1);
        for (var round = 0; round < 2000; round++)
        {
            var (sourceWords, destinationWords) = (random.Next(1, 9), random.Next(1, 9));
            var places = new int[destinationWords];
            for (var i = 0; i < places.Length; i++)
                places[i] = random.Next(-1, sourceWords);
            var count = random.Next(60);
            var source = new int[count * sourceWords];
            random.NextBytes(MemoryMarshal.AsBytes(source.AsSpan()));
            var destination = new int[count * destinationWords + 2];
            Array.Fill(destination, 77);

            var moved = new LaneShuffle(places, sourceWords * 4, destinationWords * 4)
                .Move(MemoryMarshal.AsBytes(source.AsSpan()), MemoryMarshal.AsBytes(destination.AsSpan(1, count * destinationWords)));

            Assert.InRange(moved, 0, count);
            // All but the last vector's.
            Assert.InRange(count - moved, 0, 32 / 4);
            for (var i = 0; i < moved * destinationWords; i++)
            {
                var place = places[i % destinationWords];
                Assert.Equal(place < 0 ? 0 : source[i / destinationWords * sourceWords + place], destination[i + 1]);
            }
            Assert.Equal((77, 77), (destination[0], destination[^1]));
        }
    }
}
