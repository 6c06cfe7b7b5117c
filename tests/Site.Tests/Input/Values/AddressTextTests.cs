using Site.Input.Values;

namespace Site.Tests.Input.Values;

public sealed class AddressTextTests
{
    [Theory]
    [InlineData("https://voorbeeld.example", "https://voorbeeld.example/")]
    [InlineData("https://voorbeeld.example/sub", "https://voorbeeld.example/sub/")]
    [InlineData("http://localhost:8080/", "http://localhost:8080/")]
    [InlineData("https://voorbeeld.example/?a=b", null)]
    [InlineData("https://voorbeeld.example/#a", null)]
    [InlineData("voorbeeld.example", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("file:///etc", null)]
    [InlineData("https://voor beeld.example", null)]
    public void A_base_address_ends_with_a_slash(string text, string? address) =>
        Assert.Equal(address, AddressText.ParseBase(text)?.AbsoluteUri);

    [Theory]
    [InlineData("naam@voorbeeld.example", true)]
    [InlineData("naam@voorbeeld", false)]
    [InlineData("@voorbeeld.example", false)]
    [InlineData("a@b@c.example", false)]
    [InlineData("javascript:alert@x.example", false)]
    public void Knows_an_e_mail_address(string text, bool isMail) => Assert.Equal(isMail, AddressText.IsMail(text));
}
