// Plain script without imports: it must run when nothing else of a version does.
document.getElementById('retry').addEventListener('click', () => tell({ ask: 'retry' }));
document.getElementById('previous').addEventListener('click', () => tell({ ask: 'use-previous' }));

function tell(message) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => location.replace('./');
  navigator.serviceWorker.controller?.postMessage(message, [port2]);
}
