namespace Isms.Governance.Json;

/// <summary>Cuts a stream into lines at each line feed, holding no more of it than one line and never a line above the limit.</summary>
internal sealed class StreamLines(Stream input, int maxLineBytes)
{
    private const byte LineFeed = (byte)'\n';

    private byte[] buffer = new byte[Math.Min(maxLineBytes, 64 * 1024) + 1];
    private int start;
    private int end;
    private bool isDrained;

    /// <summary>The current line without its line feed; the beginning of it where it is too long.</summary>
    internal ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Whether the current line is longer than the limit.</summary>
    internal bool IsTooLong { get; private set; }

    /// <summary>Goes to the next line. What stands behind the last line feed is a line only when it is not empty.</summary>
    internal bool Next()
    {
        var seen = 0;
        while (true)
        {
            var length = buffer.AsSpan(start + seen, end - start - seen).IndexOf(LineFeed);
            if (length >= 0)
            {
                Take(seen + length, 1);
                return true;
            }

            seen = end - start;
            if (seen > maxLineBytes)
            {
                Line = buffer.AsMemory(start, maxLineBytes).ToArray();
                IsTooLong = true;
                SkipLine();
                return true;
            }

            if (!Fill())
            {
                Take(seen, 0);
                return seen > 0;
            }
        }
    }

    private void Take(int length, int feed)
    {
        IsTooLong = length > maxLineBytes;
        Line = buffer.AsMemory(start, Math.Min(length, maxLineBytes));
        start += length + feed;
    }

    private void SkipLine()
    {
        do
        {
            var length = buffer.AsSpan(start, end - start).IndexOf(LineFeed);
            if (length >= 0)
            {
                start += length + 1;
                return;
            }

            start = end;
        }
        while (Fill());
    }

    private bool Fill()
    {
        if (isDrained)
        {
            return false;
        }

        var held = end - start;
        if (end == buffer.Length)
        {
            var target = held > buffer.Length / 2 ? new byte[(int)Math.Min(buffer.Length * 2L, maxLineBytes + 1L)] : buffer;
            buffer.AsSpan(start, held).CopyTo(target);
            (buffer, start, end) = (target, 0, held);
        }

        var read = input.Read(buffer, end, buffer.Length - end);
        end += read;
        isDrained = read == 0;
        return !isDrained;
    }
}
