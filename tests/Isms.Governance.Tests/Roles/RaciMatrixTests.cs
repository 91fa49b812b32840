using Isms.Governance.Organization;
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using static Isms.Governance.Roles.RaciLetters;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Roles;

/// <summary>The RACI matrix: checked as it is drawn up, computed from the register, and adopted as a whole.</summary>
public class RaciMatrixTests
{
    private const RaciLetters Both = Accountable | Responsible;

    private static readonly Story Given = Story.Empty.With(Register).On(10).As(Ada);

    private static readonly RaciMatrix Sound = Matrix((Hire, [Accountable, Responsible, Consulted, Informed]), (Patch, [Informed, Both, None, Responsible]));

    private static RaciMatrix Matrix(params (ActivityId Activity, RaciLetters[] Cells)[] rows) => new()
    {
        Columns = [Ceo, Ciso, It, Heads], Rows = [.. rows.Select(row => new RaciRow { Activity = row.Activity, Cells = [.. row.Cells] })],
    };

    private static AdoptRaciMatrix Adopt(RaciMatrix matrix) => new() { Matrix = matrix };

    private static SetRaciCell Set(ActivityId activity, Party @for, RaciLetters letters) => new() { Activity = activity, For = @for, Letters = letters };

    private static string Told(RaciMatrix matrix) => string.Join('\n', matrix.Check());

    private static RaciMatrix Of(Story story, RaciMatrix matrix) => story.View.Roles.Raci(matrix.Rows.Select(row => row.Activity), matrix.Columns);

    private static bool Equal(RaciMatrix one, RaciMatrix other) => one.Rows.Select(row => (row.Activity, row.Cells)).SequenceEqual(other.Rows.Select(row => (row.Activity, row.Cells)));

    [Fact]
    public void A_sound_matrix_has_no_problems() => Assert.Empty(Sound.Check());

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_with_its_place()
    {
        var matrix = Matrix(
            (Hire, [None, Consulted, Informed, None]), (Patch, [Both, Accountable, Consulted | Informed, None]), (Govern, [Both | Consulted, None, None, Accountable]), (Patch, [Both, None, None, None]));
        Assert.Equal(
            """
            row 4: ISMS-R03: `patch` has two rows (to mend it: make one row of both)
            row 1: ISMS-R01: `hire` has no A (to mend it: say which position owns it)
            row 1: ISMS-R02: `hire` has no R (to mend it: say who carries it out; who owns it may, as A/R)
            row 2, column 2: ISMS-R01: `patch` has 2 letters A: position `ceo`, position `ciso` (to mend it: leave one of them)
            row 2, column 3: ISMS-R03: position `it` has C and I of `patch` (to mend it: leave C, which has them informed too)
            row 3, column 4: ISMS-R01: `govern` has 2 letters A: position `ceo`, class `heads` (to mend it: leave one of them)
            row 3, column 1: ISMS-R03: position `ceo` has A/R, C of `govern`, and who has A or R needs neither C nor I (to mend it: leave A/R)
            row 3, column 4: ISMS-R03: class `heads` has the A of `govern`, and a class owns nothing (to mend it: give the A to one position)
            """, Told(matrix));
        Assert.Equal([false, false, false, false, true, false, false, false], matrix.Check().Select(problem => problem.IsObservation));
        Assert.False(matrix.IsSound);
    }

    [Fact]
    public void Two_columns_of_one_position_are_a_problem() =>
        Assert.Equal("column 2: ISMS-R03: position `ceo` has two columns (to mend it: make one column of both)", Told(new() { Columns = [Ceo, Ceo], Rows = [new() { Activity = Hire, Cells = [Both, None] }] }));

    [Fact]
    public void A_matrix_that_is_adopted_is_so_in_the_register()
    {
        var story = Given.When(Adopt(Sound)).Then(
            "activity-owner-named", "responsibility-assigned", "raci-cell-set", "raci-cell-set", "raci-cell-set", "activity-owner-named", "responsibility-assigned", "raci-cell-set");
        Assert.True(Equal(Sound, Of(story, Sound)));
        story.When(Adopt(Sound)).ThenNothingChanges();
        Assert.Equal([Ciso, Eng, It], story.View.WhoIsResponsible(Patch).Responsible.Select(seat => seat.Position));
        Assert.True(Equal(Matrix((Hire, [None, None, None, None]), (Patch, [None, None, None, None])), Of(story.On(9), Sound)));
        Assert.All(new[] { Clause.Resources, Clause.Message, Clause.RolesAssigned }, clause => Assert.Equal([Ceo], story.View.WhoIsAccountable((Isms.Governance.Requirements.ObligationId)clause).Positions));
    }

    [Fact]
    public void Another_matrix_takes_the_place_of_what_it_names_and_of_nothing_else()
    {
        var story = Given.Given(new AssignResponsibility { Activity = Hire, Position = Lead }, Adopt(Sound)).On(20);
        var other = Matrix((Hire, [None, Both, None, None]));
        var changed = story.When(Adopt(other)).Then("activity-owner-named", "raci-cell-set", "raci-cell-set");
        Assert.True(Equal(other, Of(changed, other)));
        Assert.Equal([Lead, Ciso], changed.View.WhoIsResponsible(Hire).Responsible.Select(seat => seat.Position));
        var taken = Matrix((Hire, [Both, Informed, None, None]));
        Assert.True(Equal(taken, Of(changed.On(30).When(Adopt(taken)).Then("activity-owner-named", "responsibility-assigned", "responsibility-relieved", "raci-cell-set"), taken)));
    }

    [Fact]
    public void A_matrix_with_problems_is_refused_with_all_of_them_and_leaves_nothing()
    {
        Given.When(Adopt(Matrix((Hire, [None, Responsible, None, None])))).ThenRefused(Rule.R01);
        Given.When(Adopt(Matrix((Hire, [Accountable, None, None, None])))).ThenRefused(Rule.R02);
        Given.When(Adopt(Matrix((Hire, [Both | Informed, None, None, None])))).ThenRefused(Rule.R03);
        Given.As(Bo).When(Adopt(Matrix((Hire, [None, None, None, None]), (Patch, [Both, Accountable, None, Accountable]), (ActivityId.From("dance"), [Both, None, None, None]))))
            .ThenRefused(Rule.S01, Rule.D26, Rule.R01, Rule.R02, Rule.R03);
        Given.When(Adopt(Matrix((Hire, [Both, Consulted | Informed, None, None])))).Then("activity-owner-named", "responsibility-assigned", "raci-cell-set");
    }

    [Fact]
    public void R01_A_matrix_does_not_pass_an_owner_who_is_named_for_later() =>
        Given.Given(new NameActivityOwner { Activity = Hire, Owner = It, EffectiveFrom = Story.Day(20) }).When(Adopt(Matrix((Hire, [Both, None, None, None])))).ThenRefused(Rule.R01);

    [Fact]
    public void R08_A_matrix_keeps_apart_what_is_kept_apart()
    {
        var apart = Given.Given(new DefineSegregation { Id = SegregationId.From("pair"), One = Hire, Other = Patch });
        apart.When(Adopt(Matrix((Hire, [Both, None, None, None]), (Patch, [Both, None, None, None])))).ThenRefused(Rule.R08);
        apart.When(Adopt(Matrix((Hire, [Accountable, None, Responsible, None]), (Patch, [Accountable, None, None, Responsible])))).ThenRefused(Rule.R08);
        apart.When(Set(Hire, Party.Class(Heads), Responsible)).Then("raci-cell-set").When(new AssignResponsibility { Activity = Patch, Position = Eng }).ThenRefused(Rule.R08);
        var hiring = apart.Given(Adopt(Matrix((Hire, [Both, None, None, None])))).On(20);
        hiring.When(Adopt(Matrix((Patch, [Both, None, None, None])))).ThenRefused(Rule.R08);
        hiring.When(Adopt(Matrix((Hire, [None, Both, None, None]), (Patch, [Both, None, None, None])))).Then(
            "responsibility-relieved", "activity-owner-named", "responsibility-assigned", "activity-owner-named", "responsibility-assigned");
    }

    [Fact]
    public void A_cell_is_set_anew_and_emptied()
    {
        var story = Given.When(Set(Hire, It, Consulted)).Then("raci-cell-set");
        story.When(Set(Hire, It, Consulted)).ThenNothingChanges();
        Assert.Equal(Consulted, Of(story, Sound)[Hire, It]);
        Assert.Equal(None, Of(story.On(20).Given(Set(Hire, It, None)), Sound)[Hire, It]);
        Assert.Equal(Consulted, story.View.Roles.Raci([Onboard], [It])[Onboard, It]);
        story.As(Bo).When(Set(Hire, It, Informed)).ThenRefused(Rule.D26);
        Given.When(Set(ActivityId.From("dance"), It, Informed)).ThenRefused(Rule.S01);
    }

    [Fact]
    public void R03_Letters_on_record_that_do_not_go_together_are_found()
    {
        var story = Given.Given(Set(Hire, It, Consulted));
        Assert.Empty(story.View.Findings().Of(Rule.R03));
        Assert.Equal(["position `it` has R, C of `hire`, and who has A or R needs neither C nor I"],
            story.Given(new AssignResponsibility { Activity = Hire, Position = It }).View.Findings().Of(Rule.R03).Select(finding => finding.Message));
    }

    [Fact]
    public void R02_What_a_class_carries_out_is_in_hand()
    {
        var owned = Given.Given(new NameActivityOwner { Activity = Hire, Owner = Ceo });
        Assert.Single(owned.View.Findings().Of(Rule.R02));
        Assert.Empty(owned.Given(Set(Hire, Party.Class(Heads), Responsible)).View.Findings().Of(Rule.R02));
    }

    [Fact]
    public void A_matrix_is_drawn_as_wide_as_it_is_with_its_letters_centred()
    {
        var matrix = new RaciMatrix
        {
            Columns = [new() { Party = Ceo, Title = "Geschäftsführung" }, It, Heads],
            Rows = [new() { Activity = Hire, Title = "hire | fire", Cells = [Both, Consulted | Informed, None] }, new() { Activity = Patch, Cells = [Informed, Both, Responsible] }],
        };
        Assert.Equal(
            """
            Activity     Geschäftsführung   it   heads
            -----------  ----------------  ----  -----
            hire | fire        A/R         C, I
            patch               I          A/R     R
            """, matrix.ToText());
        Assert.Equal(
            """
            | Activity     | Geschäftsführung |  it  | heads |
            | ------------ | :--------------: | :--: | :---: |
            | hire \| fire |       A/R        | C, I |       |
            | patch        |        I         | A/R  |   R   |
            """, matrix.ToMarkdown());
        Assert.Equal(matrix.ToText(), matrix.ToString());
    }

    [Fact]
    public void Columns_and_rows_of_the_register_are_headed_by_their_titles() =>
        Assert.StartsWith("Activity                CEO  head of IT\n", Given.View.Roles.Raci([Spend], [Ceo, It]).ToText(), StringComparison.Ordinal);

    [Fact]
    public void What_breaks_the_contract_throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => Matrix((Hire, [Both])).Check());
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Adopt(Matrix((default, [Both, None, None, None])))));
        Assert.ThrowsAny<ArgumentException>(() => Matrix((Hire, [Both, (RaciLetters)64, None, None])).Check());
        Assert.ThrowsAny<ArgumentException>(() => new RaciMatrix { Columns = [new() { Party = Board }], Rows = [] }.Check());
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Set(Hire, It, Responsible)));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Set(Hire, Party.Class(Heads), Accountable)));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Set(Hire, Board, Informed)));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Set(Hire, Party.Class(Heads, It), Informed)));
    }
}
