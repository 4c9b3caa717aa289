/* The page that waits for this login goes on, and this one is not needed any more. */
new BroadcastChannel('binaan').postMessage('in');
if (window.opener) { setTimeout(() => window.close(), 100); }
