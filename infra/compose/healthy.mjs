// The image's health check, without curl: exits 0 when the program on this port says that it is ready.
const answer = await fetch(`http://127.0.0.1:${process.argv[2]}/health/ready`).catch(() => null);
process.exit(answer?.status === 200 ? 0 : 1);
