/** What a client of the PostgreSQL protocol (version 3) sends, cut at the ends of its messages. */
export type FrontendMessage =
  | Readonly<{ kind: 'encryption' }>
  | Readonly<{ kind: 'cancel' }>
  | Readonly<{ kind: 'startup'; bytes: Uint8Array }>
  | Readonly<{ kind: 'message'; type: string; bytes: Uint8Array }>;

const sslRequest = 80_877_103;
const gssRequest = 80_877_104;
const cancelRequest = 80_877_102;

/** Cuts a stream of bytes; before the startup message a client's messages have no type. */
export const messageCutter = (): ((chunk: Uint8Array) => readonly FrontendMessage[]) => {
  let chunks: Uint8Array[] = [];
  let held = 0;
  let wanted = 0;
  let started = false;

  const next = (bytes: Buffer): FrontendMessage | null => {
    const head = started ? 1 : 0;
    if (bytes.length < head + 4) { wanted = head + 4; return null; }
    const length = head + bytes.readInt32BE(head);
    if (length < head + 4) throw new Error('a message shorter than its own length');
    if (bytes.length < length) { wanted = length; return null; }
    const message = new Uint8Array(bytes.subarray(0, length));
    if (started) return { kind: 'message', type: String.fromCharCode(message[0] ?? 0), bytes: message };
    if (length < 8) throw new Error('a startup message that is too short');
    const code = bytes.readInt32BE(4);
    if (code === sslRequest || code === gssRequest) return { kind: 'encryption' };
    if (code === cancelRequest) return { kind: 'cancel' };
    started = true;
    return { kind: 'startup', bytes: message };
  };

  return (chunk) => {
    chunks.push(chunk);
    held += chunk.length;
    // A message of many megabytes comes in many chunks, joined once all of them are here.
    if (held < wanted) return [];
    let rest = Buffer.concat(chunks);
    const messages: FrontendMessage[] = [];
    wanted = 0;
    for (let message = next(rest); message !== null; message = next(rest)) {
      messages.push(message);
      rest = rest.subarray('bytes' in message ? message.bytes.length : rest.readInt32BE(0));
    }
    chunks = rest.length === 0 ? [] : [rest];
    held = rest.length;
    return messages;
  };
};
