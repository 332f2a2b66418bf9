import { Image } from '@tarojs/components'

/** The QR code that an authenticator reads; `svg` is the whole picture. */
export const CodePicture = ({ svg }: { svg: string }) => (
  <Image
    className="second-picture"
    src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
    {...{ 'aria-label': '验证器二维码' }}
  />
)
