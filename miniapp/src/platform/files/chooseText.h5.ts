import { Refused } from '../refused'

/** No text that is asked for is larger; more would only make the page wait. */
const largest = 5_000_000

/** Lets the person choose one file of text with one of these endings. Nothing when they change their mind. @throws Refused. */
export async function chooseText(endings: readonly string[]): Promise<string | undefined> {
  const file = await new Promise<File | undefined>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = endings.map((one) => `.${one}`).join()
    input.onchange = () => resolve(input.files?.[0])
    input.oncancel = () => resolve(undefined)
    input.click()
  })
  if (file && file.size > largest) throw new Refused('文件太大了', '请先在制图软件里简化再选')
  return file?.text()
}
