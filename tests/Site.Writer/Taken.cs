using Microsoft.Win32.SafeHandles;

namespace Site.Writer;

/// <summary>Files that this process keeps open, so that the system lets it open no more than a few others.</summary>
internal sealed class Taken : IDisposable
{
    private readonly Stack<SafeFileHandle> _open = [];

    /// <summary>Opens a device until the system refuses, and gives back as many as asked for.</summary>
    public static Taken AllBut(int left)
    {
        var taken = new Taken();
        try
        {
            while (true) taken._open.Push(File.OpenHandle("/dev/null"));
        }
        catch (IOException)
        {
            while (left-- > 0) taken._open.Pop().Dispose();
        }

        return taken;
    }

    public void Dispose()
    {
        foreach (var handle in _open) handle.Dispose();
    }
}
