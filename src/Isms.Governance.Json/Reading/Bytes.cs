using System.Runtime.InteropServices;

namespace Isms.Governance.Json;

/// <summary>Turns the forms in which a journal is handed in into one.</summary>
internal static class Bytes
{
    internal static Stream AsStream(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new MemoryStream(array.Array ?? [], array.Offset, array.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);

    /// <summary>The text in UTF-8. Half of a surrogate pair becomes bytes that are not UTF-8, so that the reader tells of it where it stands.</summary>
    internal static byte[] Of(string text)
    {
        var output = new ArrayBufferWriter<byte>(text.Length + 16);
        var rest = text.AsSpan();
        for (var lone = Surrogates.FirstLone(rest); lone >= 0; lone = Surrogates.FirstLone(rest))
        {
            Encoding.UTF8.GetBytes(rest[..lone], output);
            var half = rest[lone];
            output.Write([(byte)(0xe0 | (half >> 12)), (byte)(0x80 | ((half >> 6) & 0x3f)), (byte)(0x80 | (half & 0x3f))]);
            rest = rest[(lone + 1)..];
        }

        Encoding.UTF8.GetBytes(rest, output);
        return output.WrittenSpan.ToArray();
    }
}
