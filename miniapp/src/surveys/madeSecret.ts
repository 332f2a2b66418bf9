import Taro from '@tarojs/taro'

const size = 32

/** 32 bytes that nobody can guess, in base64url: out of WeChat's own source of chance. */
export async function madeSecret(): Promise<string> {
  const { randomValues } = await Taro.getRandomValues({ length: size })
  return Taro.arrayBufferToBase64(randomValues).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
