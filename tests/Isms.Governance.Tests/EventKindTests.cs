using System.Text.RegularExpressions;

namespace Isms.Governance.Tests;

public partial class EventKindTests
{
    [Fact]
    public void Every_event_has_one_name_and_every_name_one_event()
    {
        var events = typeof(GovernanceEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(GovernanceEvent)) && !type.IsAbstract);
        Assert.Equal(events.OrderBy(type => type.FullName), EventKinds.All.Select(kind => kind.Type).OrderBy(type => type.FullName));
        Assert.Equal(EventKinds.All.Count, EventKinds.All.Select(kind => kind.Name).Distinct().Count());
    }

    [Fact]
    public void A_name_is_in_kebab_case_and_leads_both_ways() => Assert.All(EventKinds.All, kind =>
    {
        Assert.Matches(Kebab(), kind.Name);
        Assert.Equal(kind.Name, EventKinds.NameOf(kind.Type));
        Assert.Equal(kind, EventKinds.Find(kind.Name));
    });

    [Fact]
    public void What_is_no_event_has_no_name()
    {
        Assert.Null(EventKinds.Find("nothing-happened"));
        Assert.Throws<ArgumentException>(() => EventKinds.NameOf(typeof(string)));
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Kebab();
}
