namespace Site.Output;

/// <summary>The site could not be written; what was there before is untouched. The message is Dutch and complete.</summary>
public class OutputException : Exception
{
    public OutputException() { }

    public OutputException(string message) : base(message) { }

    public OutputException(string message, Exception inner) : base(message, inner) { }
}

/// <summary>The folder asked for may not be written to: wrong use, not bad luck. The message is Dutch and complete.</summary>
public sealed class OutputRefusedException : OutputException
{
    public OutputRefusedException() { }

    public OutputRefusedException(string message) : base(message) { }

    public OutputRefusedException(string message, Exception inner) : base(message, inner) { }
}
