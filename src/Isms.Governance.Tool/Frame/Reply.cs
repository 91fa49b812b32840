using System.Text.Encodings.Web;
using System.Text.Json;

namespace Isms.Governance.Tool.Frame;

/// <summary>What a verb answers: for people a page, for scripts an object, for code hosts results on lines.</summary>
internal sealed record Reply(Page Page, JsonObject Json)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public int Exit { get; init; } = ExitCode.Fine;

    /// <summary>What is told beside the answer, on the error output; in JSON it is part of the answer.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The zone by whose days instants are told to people.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;

    /// <summary>What is shown on lines of files.</summary>
    public IReadOnlyList<SarifResult> Results { get; init; } = [];

    public void Write(OutputFormat format, Surroundings around)
    {
        foreach (var remark in format is OutputFormat.Json ? [] : Remarks)
        {
            around.Error.WriteLine(Spoken.Harmless(remark));
        }

        var page = Spoken.Of(Page, Zone);
        switch (format)
        {
            case OutputFormat.Json:
                around.Output.WriteLine(JsonText);
                break;
            case OutputFormat.Markdown:
                around.Output.Write(MarkdownText.Of(page));
                break;
            case OutputFormat.Sarif:
                around.Output.WriteLine(TextOf(Sarif.Of([.. Results.Select(each => each with { Message = Spoken.Of(each.Message, Zone) })])));
                break;
            default:
                if (around.Width is null)
                {
                    around.Output.Write(PlainText.Of(page));
                }
                else
                {
                    Screen.Show(page, around);
                }

                break;
        }
    }

    /// <summary>The object as it is written: instants in sentences as days of the zone, as they are told to people.</summary>
    public string JsonText => TextOf(Spoken.Of(Json, Zone)!);

    private static string TextOf(JsonNode node) => Spoken.Escaped(node.ToJsonString(Readable));
}
