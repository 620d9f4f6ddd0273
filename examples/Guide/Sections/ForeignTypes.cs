using Acme.Support;
using MathNet.Numerics.LinearAlgebra.Double;

namespace Acme.Sections;

static class ForeignTypes
{
    public static void Run()
    {
        var times = ModelJson.Deserialize<SunTimes>(ModelJson.Serialize(new SunTimes()));
        Check.That(times.Zone.Equals(TimeZoneInfo.Utc));

        var schedule = new Schedule();
        schedule.Open.Add(new(8, 12));
        var again = ModelBinary.Deserialize<Schedule>(ModelBinary.Serialize(schedule));
        Check.That(again.Open is [{ From: 8, To: 12 }]);

        var filter = ModelBinary.Deserialize<KalmanFilter>(ModelBinary.Serialize(new KalmanFilter()));
        Check.That(filter.Transition is SparseMatrix { RowCount: 2 } && filter.State is DenseVector { Count: 2 });
    }
}
