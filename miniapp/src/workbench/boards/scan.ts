import Taro from '@tarojs/taro'

/** Reads the sheet of a board; nothing when the person changes their mind. */
export const scan: (() => Promise<string | undefined>) | undefined = () =>
  Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] }).then(
    ({ result }) => result,
    () => undefined,
  )
