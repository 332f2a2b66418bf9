import { useDrafts } from '../drafts'
import { useSettings } from '../settings'

type Writing = HTMLTextAreaElement & { writing?: boolean }

/**
 * The page takes over from the question box that came with index.html: its text, its size of type, its focus and its
 * place in the text. Somebody in the middle of a pinyin syllable is not interrupted.
 */
export function takeOver(): void {
  const first = document.getElementById('first')
  const box = document.getElementById('first-question') as Writing | null
  if (!first || !box) return
  if (box.writing) return box.addEventListener('compositionend', () => setTimeout(takeOver), { once: true })
  const { value, selectionStart, selectionEnd } = box
  const focused = document.activeElement === box
  useDrafts.getState().setQuestion(value)
  const large = first.querySelector('.page--large, .page--largest')
  const { typeSize, setTypeSize } = useSettings.getState()
  if ((typeSize === 'normal') === Boolean(large)) setTypeSize(large ? 'large' : 'normal')
  first.remove()
  const field = focused ? document.querySelector<HTMLTextAreaElement>('.ask textarea') : null
  if (!field) return
  field.focus()
  // The new value is in the field after the next painting.
  requestAnimationFrame(() => field.setSelectionRange(selectionStart, selectionEnd))
}
