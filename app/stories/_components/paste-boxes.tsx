'use client';

type Props = Readonly<{ text: string; onText: (text: string) => void; onAdd: () => void }>;

/** Further boxes for a browser without script, where one text cannot be put aside to make room for the next. */
const PlainBoxes = () => (
  <>
    {[2, 3, 4, 5].map((number) => (
      <div className="field" key={number}>
        <label htmlFor={`text-${number}`}>Pasted text {number}</label>
        <textarea id={`text-${number}`} name="text" />
      </div>
    ))}
  </>
);

/** Articles by paste, one after the other. */
export const PasteBoxes = ({ text, onText, onAdd }: Props) => (
  <>
    <div className="field">
      <label htmlFor="text">Or paste an article</label>
      <textarea id="text" name="text" value={text} onChange={(event) => { onText(event.target.value); }} aria-describedby="text-note" />
      <small id="text-note">Headline first. Outlet and date are read from the text where it states them.</small>
    </div>
    <div className="buttons script-only">
      <button type="button" className="button quiet small" onClick={onAdd} disabled={text.trim() === ''}>Add this text and paste another</button>
    </div>
    <noscript><PlainBoxes /></noscript>
  </>
);
