using Isms.Governance.Organization;
using Isms.Governance.Roles;

namespace Isms.Governance.Tests.Cases;

/// <summary>Whom "Nordwind" tells what. Facts from the ISO 27001 Starter Kit by Cenedril, CC BY 4.0; words and ids are our own.</summary>
/// <remarks>
/// The kit's file holds commas inside its cells and no quotes: it was read by hand. The model keeps who owns an activity, and that somebody was told something: it has no
/// plan of what is told when and how. So to tell a stakeholder is an activity with an owner, and nobody is said to have been told.
/// </remarks>
internal static partial class Nordwind
{
    internal static NordwindRegister Communication => field ??= NordwindRegister.Of(
        "communication",
        each =>
        [
            new DefineActivity { Id = ActivityId.From($"tell-{each.Id}"), Title = $"Tell {each["stakeholder"]}: {each["content"]}", Categories = [each["side"]] },
            new NameActivityOwner { Activity = ActivityId.From($"tell-{each.Id}"), Owner = PositionId.From(each["owner"]) },
        ],
        ("interest", "the needs of interested parties are not kept here"), ("channel", "an activity has no channel"), ("when", "an activity has no cadence"), ("language", "an activity has no language"));
}
