using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Site.Browser.Harness;

/// <summary>
/// The certificate of every server in a test run, signed by itself, so that site and CDN run over https as they do
/// for visitors. The browser is told to trust this key alone.
/// </summary>
public static class Certificate
{
    public static X509Certificate2 Value { get; } = Make();

    /// <summary>SHA-256 of the public key, in the form that Chromium's list of trusted keys takes.</summary>
    public static string PublicKeyHash { get; } =
        Convert.ToBase64String(SHA256.HashData(Value.PublicKey.ExportSubjectPublicKeyInfo()));

    /// <summary>A client outside the browser that trusts the certificate and follows no redirects.</summary>
    public static HttpClient Client() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        SslOptions = new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback = (_, shown, _, _) =>
                shown?.GetCertHashString() == Value.GetCertHashString(),
        },
    });

    private static X509Certificate2 Make()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var today = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(today.AddDays(-1), today.AddDays(30));
    }
}
