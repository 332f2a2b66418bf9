/** 去地图上找: a search for the written address, in a window of its own that learns nothing of where it was opened from. */
export function MapLink({ address }: { address: string }) {
  const search = new URLSearchParams({ keyword: address, city: '聊城', view: 'map', callnative: '0' })
  return (
    <a
      className="press press--link"
      href={`https://uri.amap.com/search?${search}`}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={`在高德地图上找 ${address}`}
    >
      在高德地图上找
    </a>
  )
}
