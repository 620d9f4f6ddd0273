using Scigo.Schema;

namespace Scigo.Files;

/// <summary>The words that files have for the roles of members.</summary>
static class MemberRoles
{
    public static string Name(MemberRole role) => role switch
    {
        MemberRole.Hyperparameter => "hyperparameter",
        MemberRole.Fitted => "fitted",
        _ => "state",
    };

    public static MemberRole? Parse(string name) => name switch
    {
        "state" => MemberRole.State,
        "hyperparameter" => MemberRole.Hyperparameter,
        "fitted" => MemberRole.Fitted,
        _ => null,
    };
}
