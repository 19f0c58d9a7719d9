import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { messageCutter } from '../../scripts/serving/frontend-messages.ts';

const withLength = (type: string, body: Uint8Array): Buffer => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type, 'latin1'), length, body]);
};

const code = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};

const opening = [withLength('', code(80_877_103)), withLength('', Buffer.concat([code(196_608), Buffer.from('user\0postgres\0\0')]))];

test('the messages of a client are the same however its bytes arrive', () => {
  const message = fc.record({ type: fc.constantFrom('P', 'B', 'E', 'S', 'Q'), body: fc.uint8Array({ maxLength: 40 }) });
  fc.assert(fc.property(fc.array(message, { maxLength: 8 }), fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }), (sent, sizes) => {
    const bytes = Buffer.concat([...opening, ...sent.map(({ type, body }) => withLength(type, body))]);
    const cut = messageCutter();
    const found = [];
    for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
      const size = sizes[turn % sizes.length] ?? 1;
      found.push(...cut(bytes.subarray(at, at + size)));
      at += size;
    }
    expect(found).toEqual([
      { kind: 'encryption' }, { kind: 'startup', bytes: new Uint8Array(opening[1] ?? []) },
      ...sent.map(({ type, body }) => ({ kind: 'message', type, bytes: new Uint8Array(withLength(type, body)) })),
    ]);
  }));
});

test('what is no message is refused', () => {
  expect(() => messageCutter()(Buffer.from('\0\0\0\x02rubbish'))).toThrow('shorter');
});
