using System.Text;
using AngleSharp.Html.Parser;
using Site.Input;
using Site.Input.Text;
using Site.Input.Yaml;
using Site.Model.Pages;
using Site.Problems;
using Site.Tests.Input;

namespace Site.Tests.Hostile;

/// <summary>Texts that try to run a script: each is a problem, or harmless as HTML.</summary>
public sealed class HostileTextTests
{
    /// <summary>What must be a problem: it could only be meant to do harm.</summary>
    public static TheoryData<string> Refused =>
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a <svg/onload=alert(1)> b", "<!-- x -->", "| <b onclick=x> |\n|---|\n| a |",
        "## Kop <img src=x onerror=alert(1)>", @"\<img src=x onerror=alert(1)>",
        "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](javascript&#58;alert(1))", "[a](javascript&colon;alert(1))", "[a](&#106;avascript:alert(1))",
        "[a](<java\tscript:alert(1)>)", "[a](< javascript:alert(1)>)", "[a](\u0001javascript:alert(1))", "[a](javascript%3Aalert(1))", "[a](data:text/html;base64,PHN2Zy8+)",
        "[a](vbscript:x)", "[a](//elders.example/)", @"[a](/\elders.example)", @"[a](\\elders.example)", "[a](http://voorbeeld.example/)", "[a](https:javascript)",
        "[a][b]\n\n[b]: javascript:alert(1)", "[a][b]\n\n[b]: JAVASCRIPT:alert(1) \"x\"", "![a](javascript:alert(1))", "![a](data:image/svg+xml,<svg/>)", "![a](https://elders.example/x.png)",
        "<javascript:alert(1)>", "<data:text/html,x>", "| [a](javascript:x) |\n|---|\n| b |", "> - [a](javascript:x)", "[![a](javascript:x)](javascript:y)",
        "[a](../../buiten.md)", "[a](/etc/passwd)", "[a](..\\over.md)", "[a](../pages/%2e%2e/site.yml)", "[a](file:///etc/passwd)", "[a](../missions/../site.yml)",
    ];

    /// <summary>What looks as bad and is only text, once it is HTML.</summary>
    public static TheoryData<string> Harmless =>
    [
        "&lt;script&gt;alert(1)&lt;/script&gt;", "`<img src=x onerror=alert(1)>`", "    <script>alert(1)</script>", "```html\" onload=\"alert(1)\n<script>alert(1)</script>\n```",
        "[a](https://voorbeeld.example/ \"&quot; onmouseover=&quot;alert(1)\")", "[a](https://voorbeeld.example/?a=%22%3E%3Cscript%3E)", "[a](#x\"onmouseover=\"alert(1))",
        "![\"onerror=alert(1)](../images/schip.jpg 'x\" onerror=\"alert(1)')", "![&quot; onerror=&quot;alert(1)](../images/schip.jpg)", "[a](../pages/over.md#\"onclick=\"x)",
        "## Kop &lt;img onerror=x&gt;\" onclick=\"alert(1)", "## Kop {#a onclick=alert(1)}", "{{constructor.constructor('alert(1)')()}}", "javascript:alert(1)", "&#xE000;0&#xE001;", "&#xE000;99&#xE001;",
        "[a](../pages/over.md \"&#xE000;99&#xE001;\")", "<https://voorbeeld.example/\"onload=\"alert(1)>", "[a]: x 'y\" onclick=\"z'\n\n\\[a]",
    ];

    [Theory]
    [MemberData(nameof(Refused))]
    public void Is_refused_at_its_line(string text)
    {
        var problems = new ProblemList();
        Read(text, problems);
        Assert.All(problems.Sorted(), problem => Assert.InRange(problem.Where.Line, 4, 12));
        Assert.NotEmpty(problems.Sorted());
    }

    [Theory]
    [MemberData(nameof(Refused))]
    [MemberData(nameof(Harmless))]
    public void Has_no_element_or_attribute_that_acts_even_when_it_is_refused(string text)
    {
        var html = string.Concat(Read(text, new ProblemList()).Parts.Select(part => part switch
        {
            ProseHtml piece => piece.Html,
            ProseAddress address => System.Net.WebUtility.HtmlEncode(address.Anchor is null ? "x" : "#" + address.Anchor),
            _ => "",
        }));
        var page = new HtmlParser().ParseDocument(html);
        Assert.Empty(page.QuerySelectorAll("script, style, iframe, object, embed, form, svg, math, base, meta"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("tekst &#x202E;omgekeerd", "U+202E")]
    [InlineData("tekst &#8238; omgekeerd", "U+202E")]
    [InlineData("tekst &#x1b;[2J", "U+001B")]
    [InlineData("tekst &#xE000;0&#xE001;", "U+E000")]
    [InlineData("tekst &#xD800;", "U+D800")]
    [InlineData("tekst \u2066omgekeerd\u2069", "U+2066")]
    [InlineData("tekst \uFFFE", "U+FFFE")]
    public void Characters_that_show_something_else_are_refused_also_by_their_number(string text, string code)
    {
        var problems = Given.Good("pages/over.md", page => page + "\n" + text + "\n").Problems;
        Assert.Contains(problems, problem => problem.Message.EndsWith(code + ".", StringComparison.Ordinal) && problem.Where.Line == 8);
    }

    [Theory]
    [InlineData(@"""Naam \u202E""")]
    [InlineData(@"""Naam \0""")]
    [InlineData(@"""Naam \e[2J""")]
    [InlineData(@"""Naam \x9B""")]
    [InlineData(@"""Naam \uFFFF""")]
    [InlineData(@"""Naam \uE000""")]
    [InlineData(@"""Naam \L""")]
    public void Characters_by_their_number_in_a_value_are_refused(string value) => Assert.Contains(
        Given.Good("site.yml", site => site.Replace("title: Voorbeeldsite", "title: " + value, StringComparison.Ordinal)).Problems,
        problem => problem.Message.StartsWith("Hier staat een teken", StringComparison.Ordinal) && problem.Where.Line == 1);

    [Theory]
    [InlineData("a: &x [1]\nb: *x")]
    [InlineData("a: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]")]
    [InlineData("<<: *x")]
    [InlineData("a: !!binary AAAA")]
    [InlineData("a: !<tag:yaml.org,2002:js/function> 'x'")]
    public void Anchors_aliases_and_tags_are_refused(string yaml)
    {
        var problems = new ProblemList();
        Assert.Null(Given.Keys(yaml, problems));
        Assert.Single(problems.Sorted());
    }

    private static Prose Read(string text, ProblemList problems)
    {
        var file = InputFile.Decode("pages/proef.md", Encoding.UTF8.GetBytes("---\ntitle: x\n---\n" + text));
        var reading = Given.Reading(problems, file.Path);
        return MarkdownText.Read(FrontMatter.Read(file, reading)!, new SitePath("proef/"), reading);
    }
}
