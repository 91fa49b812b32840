namespace Isms.Governance.Resources;

public sealed partial class ResourceView
{
    /// <summary>Every rule that finds in this chapter, with what it finds.</summary>
    internal static readonly ImmutableArray<(Rule Rule, Func<ResourceView, IEnumerable<Finding>> Find)> Finders =
    [
        (Rule.N02, Unaccepted),
        (Rule.N03, Overused),
        (Rule.D08, WithoutMeans),
    ];

    internal IEnumerable<Finding> Find() => Finders.SelectMany(finder => finder.Find(this));

    /// <summary>The requests whose shortfall nobody has accepted.</summary>
    private IEnumerable<RequestStanding> Lacking => Requests.Where(request => request.IsMissing);

    private static IEnumerable<Finding> Unaccepted(ResourceView view) => view.Lacking.Select(request => Rule.N02.Found(
        $"{request.Short} of request `{request.Request.Id}` is neither granted nor accepted as short", "grant it, or let somebody with the authority accept the shortfall", request.Request.Id.Value));

    private static IEnumerable<Finding> Overused(ResourceView view) => view.Requests.Where(request => request.Used.Amount > request.Granted.Amount).Select(request => Rule.N03.Found(
        $"{request.Used} of request `{request.Request.Id}` was used, {request.Granted} granted", "grant what was used, or correct the record", request.Request.Id.Value));

    /// <summary>Of sufficient means what is on record: an owner of an open objective or of an activity for which something was asked that is short.</summary>
    private static IEnumerable<Finding> WithoutMeans(ResourceView view) => (
        from request in view.Lacking
        from responsible in view.ResponsibleFor(request.Request)
        select Rule.D08.Found(
            $"position `{responsible.Owner}` is responsible for {responsible.What}, and {request.Short} asked for it is neither granted nor accepted as short",
            "grant it, accept the shortfall, or take the responsibility back", responsible.Owner.Value, request.Request.Id.Value)).Distinct();

    private IEnumerable<(PositionId Owner, string What)> ResponsibleFor(ResourcesRequested request) =>
    [
        .. request.Objective is { } objective && Objectives.Find(objective) is { Outcome: null, Terms.Owner: { } owner } ? [(owner, $"objective `{objective}`")] : Array.Empty<(PositionId, string)>(),
        .. request.Activity is { } activity ? Delegations.Roles.OwnersAround(activity).Select(position => (position, $"activity `{activity}`")) : [],
    ];
}
