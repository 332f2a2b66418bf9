import { toString as svgOf } from 'qrcode'
import { useEffect, useState } from 'react'

interface QrCodeProps {
  page: string
  words?: string
  alt?: string
}

/** The address of a page of this site, to be scanned from the wall. */
export function QrCode({ page, words = '扫码看全文', alt = '公告全文的二维码' }: QrCodeProps) {
  const [image, setImage] = useState('')
  const address = `${location.origin}${location.pathname}#${page}`
  useEffect(() => {
    let here = true
    const draw = async () => {
      const svg = await svgOf(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })
      if (here) setImage(`data:image/svg+xml,${encodeURIComponent(svg)}`)
    }
    // On a browser too old to draw it, the words still say where to ask.
    draw().catch(() => setImage(''))
    return () => {
      here = false
    }
  }, [address])
  if (!image) return <div className="slide__qr" />
  return (
    <div className="slide__qr">
      <img src={image} alt={alt} />
      <div>{words}</div>
    </div>
  )
}
