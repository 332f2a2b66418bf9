/** The QR code that an authenticator reads; `svg` is the whole picture. */
export const CodePicture = ({ svg }: { svg: string }) => (
  <img className="second-picture" src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt="验证器二维码" />
)
