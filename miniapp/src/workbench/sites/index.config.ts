export default definePageConfig({ navigationBarTitleText: '公告栏、查阅点和电子屏' })
