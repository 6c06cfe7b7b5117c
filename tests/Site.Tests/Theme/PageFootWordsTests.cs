using Site.Tests.Sites;
using Site.Theme.Text;

namespace Site.Tests.Theme;

public sealed class PageFootWordsTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("redactie@voorbeeld.example", "mailto:redactie@voorbeeld.example?subject=Fout%20op%20de%20pagina%20KFOR&body=")]
    [InlineData("https://voorbeeld.example/contact", "https://voorbeeld.example/contact")]
    [InlineData("https://sociaal.example/@redactie", "https://sociaal.example/@redactie")]
    public void A_mistake_is_reported_by_mail_or_on_the_web(string? contact, string? begin)
    {
        var settings = FixtureSite.Good.Read().Website!.Settings with { Contact = contact };

        var address = PageFootWords.ReportAddress(settings, "KFOR", "https://voorbeeld.example/missies/kfor/");

        if (settings.HasMail) Assert.StartsWith(begin!, address!, StringComparison.Ordinal);
        else Assert.Equal(begin, address);
    }
}
