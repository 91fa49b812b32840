using Isms.Governance.Rules;

namespace Isms.Governance.Tests.Rules;

public class ExplanationTests
{
    private static readonly Explanation Tree = new("yes", [new("because", ["a", new("b", ["c"])]), "and \"so\" <on> & `on`"]);

    [Fact]
    public void An_explanation_prints_as_a_tree() => Assert.Equal(
        "yes\n├─ because\n│  ├─ a\n│  └─ b\n│     └─ c\n└─ and \"so\" <on> & `on`", Tree.ToText());

    [Fact]
    public void An_explanation_draws_as_a_flowchart_with_its_special_characters_escaped() => Assert.Equal(
        """
        flowchart TD
          n0["yes"]
          n1["because"]
          n0 --> n1
          n2["a"]
          n1 --> n2
          n3["b"]
          n1 --> n3
          n4["c"]
          n3 --> n4
          n5["and &quot;so&quot; &lt;on&gt; &amp; 'on'"]
          n0 --> n5
        """.ReplaceLineEndings("\n"), Tree.ToMermaid());

    [Fact]
    public void A_statement_without_reasons_is_one_line()
    {
        Explanation alone = "alone";
        Assert.Equal("alone", alone.ToString());
        Assert.Equal("flowchart TD\n  n0[\"alone\"]", alone.ToMermaid());
    }
}
