namespace Isms.Governance.Json;

/// <summary>That a position holds a role, with the mandates that go with it; that it was made known, and acknowledged.</summary>
internal sealed class RoleAssignmentSheet : ChargeSheet
{
    private string[] charges = [];

    internal override IEnumerable<string> Subjects => charges;

    internal void Plan(FilePlan plan, RoleSheet of)
    {
        charges = [of.Id!.Value.Value, .. (of.Mandates ?? []).Select(Vocabulary.WordOf)];
        Assign(plan, of.Id.Value);
        foreach (var mandate in of.Mandates ?? [])
        {
            Give(plan, mandate);
        }
    }
}
