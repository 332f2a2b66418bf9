import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { askAloud } from '../../../miniapp/src/platform/opening/askedAloud.h5'

/** A question as Taro draws it on the web: boxes with these names, made once, shown and hidden by their style. */
function drawn() {
  const said: string[] = []
  const box = (name: string, text = '', inside: HTMLElement[] = []) => {
    const made = document.createElement('div')
    made.className = name
    made.append(text, ...inside)
    return made
  }
  const answer = (name: string, text: string) => {
    const made = box(`taro-model__btn taro-model__${name}`, text)
    made.onclick = () => {
      said.push(name)
      asked.style.display = 'none'
    }
    return made
  }
  const foot = box('taro-modal__foot', '', [answer('cancel', '先不撤'), answer('confirm', '撤回')])
  const words = [box('taro-modal__title', '撤回这一件？'), box('taro-modal__text', '撤回以后不再办理。')]
  const asked = box('taro__modal', '', [box('taro-modal__content', '', [...words, foot])])
  return { asked, said }
}

test('what is asked on the web is read aloud and answered with keys, and whoever answers stands where they stood', async () => {
  askAloud()
  const opener = document.createElement('button')
  document.body.append(opener)
  opener.focus()
  const { asked, said } = drawn()
  document.body.append(asked)
  await waitFor(() => expect(screen.getByRole('button', { name: '先不撤' })).toHaveFocus())
  expect(screen.getByRole('alertdialog')).toHaveAccessibleName('撤回这一件？ 撤回以后不再办理。')
  await userEvent.keyboard('{Tab}')
  expect(screen.getByRole('button', { name: '撤回' })).toHaveFocus()
  await userEvent.keyboard('{Tab}{Tab}{Enter}')
  await waitFor(() => expect(opener).toHaveFocus())
  asked.style.display = 'block'
  await waitFor(() => expect(screen.getByRole('button', { name: '先不撤' })).toHaveFocus())
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(opener).toHaveFocus())
  expect(said).toEqual(['confirm', 'cancel'])
})
