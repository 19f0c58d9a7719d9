/** Two short articles on one event, to be pasted or chosen as files. */
export const lamp = `Ferry sinks off Lagos

Published in Lagos Lamp, May 3, 2031

At least 40 people drowned on Sunday when a ferry sank off Lagos, police said.

“We heard no alarm at all that night,” said Tunde Bello, a fisherman.`;

export const tribune = `Dozens lost in Lagos ferry disaster

Published in Toronto Tribune, May 4, 2031

Police said on Monday that 35 people had drowned when a ferry sank off Lagos.

“We heard no alarm at all last night,” said Tunde Bello, a fisherman.`;

export const file = (name: string, content: string | Buffer) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

/** Bytes that no text has. */
export const broken = file('broken.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0xff, 0xfe, 0x00, 0x01]));
