namespace Scigo.Tests.Params;

static class Votes
{
    internal static Vote Of(params (string Name, object Model)[] voters)
    {
        var vote = new Vote();
        vote.Voters.AddRange(voters.Select(v => new Voter { Name = v.Name, Model = v.Model }));
        return vote;
    }
}
