package ashore.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire to a server on this machine that can be cut, made slow, and taken away. Thread-safe. */
public final class TcpProxy implements AutoCloseable {
  private final ServerSocket entrance;
  private final int target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile Duration delay = Duration.ZERO;
  private volatile boolean away;

  private TcpProxy(ServerSocket entrance, int target) {
    this.entrance = entrance;
    this.target = target;
  }

  /** One that leads to this port. */
  public static TcpProxy to(int port) {
    try {
      var proxy = new TcpProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
      Thread.startVirtualThread(proxy::accept);
      return proxy;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Where it begins. */
  public int port() {
    return entrance.getLocalPort();
  }

  /** Everything that goes through from now on waits so long. */
  public void slowDown(Duration by) {
    delay = by;
  }

  /** Cuts every connection, wherever it is; new ones are let in. */
  public void cut() {
    open.forEach(TcpProxy::close);
  }

  /** Cuts every connection and lets none in. */
  public void takeAway() {
    away = true;
    cut();
  }

  /** Lets connections in again. */
  public void bringBack() {
    away = false;
  }

  private void accept() {
    try {
      while (!entrance.isClosed()) {
        Socket inside = entrance.accept();
        if (away) {
          close(inside);
        } else {
          join(inside);
        }
      }
    } catch (IOException closed) {
      return;
    }
  }

  private void join(Socket inside) {
    try {
      var outside = new Socket(InetAddress.getLoopbackAddress(), target);
      open.add(inside);
      open.add(outside);
      Thread.startVirtualThread(() -> copy(inside, outside));
      Thread.startVirtualThread(() -> copy(outside, inside));
    } catch (IOException notThere) {
      close(inside);
    }
  }

  private void copy(Socket from, Socket to) {
    byte[] buffer = new byte[8_192];
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        Thread.sleep(delay);
        out.write(buffer, 0, read);
        out.flush();
      }
    } catch (IOException cut) {
      return;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(from);
      open.remove(to);
      close(from);
      close(to);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException already) {
      return;
    }
  }

  @Override
  public void close() {
    try {
      entrance.close();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    cut();
  }
}
